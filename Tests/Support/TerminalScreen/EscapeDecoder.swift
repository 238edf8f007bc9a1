/// Cuts a stream of bytes into characters, controls and escape sequences.
struct EscapeDecoder: Sendable {
  enum Event: Equatable {
    case scalar(Unicode.Scalar)
    case control(UInt8)
    /// A control sequence: its parameters as written, with a private mark such as `?` in front, and its final letter.
    case sequence(parameters: String, final: Character)
    /// An escape with one letter.
    case escape(Character)
  }

  private enum State: Equatable {
    case text, escape, sequence, string, stringEscape
  }

  private var state = State.text
  private var parameters = ""
  private var bytes: [UInt8] = []

  mutating func decode(_ byte: UInt8) -> [Event] {
    switch state {
    case .text: return decodeText(byte)
    case .escape:
      state = byte == 0x5B ? .sequence : byte == 0x5D || byte == 0x50 ? .string : .text
      parameters = ""
      return state == .text ? [.escape(Character(Unicode.Scalar(byte)))] : []
    case .sequence:
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x40 {
        parameters.append(character)
        return []
      }
      state = .text
      return [.sequence(parameters: parameters, final: character)]
    case .string:
      state = byte == 0x07 ? .text : byte == 0x1B ? .stringEscape : .string
      return []
    case .stringEscape:
      state = .text
      return []
    }
  }

  private mutating func decodeText(_ byte: UInt8) -> [Event] {
    if byte == 0x1B {
      state = .escape
      return []
    }
    if byte < 0x80 {
      bytes = []
      return byte < 0x20 || byte == 0x7F ? [.control(byte)] : [.scalar(Unicode.Scalar(byte))]
    }
    if byte >= 0xC0 { bytes = [] }
    bytes.append(byte)
    guard let lead = bytes.first, bytes.count == (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2) else { return [] }
    defer { bytes = [] }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.map(Event.scalar)
  }
}
