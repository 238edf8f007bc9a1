// Timing of the kernels in process, in processor time.
import ProjectionKernels

let arguments = CommandLine.arguments.dropFirst()
let number = arguments.dropFirst().first.flatMap { Int($0) }
switch arguments.first {
case "speed": try speed()
case "candidates": try candidates()
case "linear": try linear(runs: number ?? 15)
case "accuracy": try accuracy()
case "bands": try bands(seeds: number ?? 200)
case "closed": try closedForm()
case "memory": _ = try Sampler.sample(ReferenceJob.request(paths: number ?? 1_000_000))
default:
  print("usage: kernel-timing speed | candidates | closed | linear [RUNS] | accuracy | bands [SEEDS] | memory [PATHS]")
}
