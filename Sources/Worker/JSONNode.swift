/// A JSON value as it was read. Numbers keep their spelling, so that an id is given back as it came.
enum JSONNode: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double, spelling: String)
  case string(String)
  case array([JSONNode])
  case object([Member])

  /// A key and its value, in the order written.
  struct Member: Sendable, Hashable {
    let key: String
    let value: JSONNode
  }

  /// The value of a key of an object.
  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}
