import CKernels

/// What turns points into counts: the fast kernel and its oracle have the same contract, and give the same bytes.
protocol SamplingKernel: SendableMetatype {
  /// Samples `count` paths, a multiple of 16, from index `first` on, and adds to what is counted.
  static func sample(
    _ column: UnsafePointer<tuiyan_column>, _ points: UnsafePointer<tuiyan_points>, first: UInt32, count: UInt32,
    into counts: UnsafeMutablePointer<tuiyan_counts>)

  /// Writes the normal draws of one coordinate.
  static func normals(
    _ points: UnsafePointer<tuiyan_points>, coordinate: UInt32, first: UInt32, count: UInt32,
    into draws: UnsafeMutablePointer<Float>)
}

/// The kernel in C, at the widest vectors that the processor has.
enum VectorKernel: SamplingKernel {
  static func sample(
    _ column: UnsafePointer<tuiyan_column>, _ points: UnsafePointer<tuiyan_points>, first: UInt32, count: UInt32,
    into counts: UnsafeMutablePointer<tuiyan_counts>
  ) { tuiyan_sample(column, points, first, count, counts) }

  static func normals(
    _ points: UnsafePointer<tuiyan_points>, coordinate: UInt32, first: UInt32, count: UInt32,
    into draws: UnsafeMutablePointer<Float>
  ) { tuiyan_normals(points, coordinate, first, count, draws) }
}
