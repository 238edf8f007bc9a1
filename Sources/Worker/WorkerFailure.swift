import EvidenceModel

/// Why a line has no answer, as a program reads it.
struct WorkerFailure: Error, Sendable, Hashable {
  /// The sort of failure.
  enum Code: String, Sendable, Hashable {
    /// The line is not one JSON object.
    case badJSON = "bad-json"
    /// A member is missing or not what it should be.
    case badRequest = "bad-request"
    /// The kind has no meaning here.
    case unknownKind = "unknown-kind"
    /// The law needs another indicator.
    case unsupportedLaw = "unsupported-law"
    /// The law is not one of the language, or not one for the kind.
    case badLaw = "bad-law"
    /// There is no official measure of the name.
    case unknownMeasure = "unknown-measure"
    /// There is no value to start from.
    case noHistory = "no-history"
    /// A value lies outside the bounds of its kind.
    case outOfBounds = "value-out-of-bounds"
    /// The horizon is not after the history, or too far.
    case badHorizon = "bad-horizon"
    /// The line is longer than the worker reads.
    case lineTooLong = "line-too-long"
  }

  /// A code above, or that of a projection that fails.
  let code: String
  let message: String

  init(_ code: Code, _ message: String) {
    self.init(code: code.rawValue, message)
  }

  init(code: String, _ message: String) {
    self.code = code
    self.message = message
  }

  init(_ failure: EvidenceFailure) {
    switch failure {
    case .noHistory: self.init(.noHistory, "`history` holds no value")
    case .notFinite(let year): self.init(.badRequest, "the value of \(year) is not a finite number")
    case .outOfBounds(let year, let value):
      self.init(.outOfBounds, "the value of \(year), \(value), lies outside the bounds of the kind")
    case .repeatedYear(let year): self.init(.badRequest, "`history` holds \(year) twice")
    case .horizonNotAfter(let year): self.init(.badHorizon, "`horizon` must be after \(year), the last year known")
    case .horizonTooFar(let year):
      self.init(.badHorizon, "`horizon` is more than \(EvidenceModel.longestHorizon) years after \(year)")
    }
  }
}
