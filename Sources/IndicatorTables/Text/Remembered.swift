/// What was made of texts before: tables print the same few names, places and units over and over.
struct Remembered<Value> {
  private let make: (String) -> Value
  private var known: [String: Value] = [:]

  init(_ make: @escaping (String) -> Value) {
    self.make = make
  }

  /// What is made of the text, made once.
  subscript(text: String) -> Value {
    mutating get {
      if let value = known[text] { return value }
      let value = make(text)
      known[text] = value
      return value
    }
  }
}
