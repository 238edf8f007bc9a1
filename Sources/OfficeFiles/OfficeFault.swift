/// Why a file cannot be read as a workbook or a document.
public enum OfficeFault: Error, Sendable, Hashable {
  /// What is wrong with a file that should be whole.
  public enum Damage: String, Sendable, Hashable, CaseIterable {
    /// It ends too early.
    case truncated
    /// The list of its parts contradicts the parts.
    case directory
    /// A part is not what was packed.
    case checksum
    /// A part is packed in a way that office programs do not use.
    case packing
    /// A part is no well-formed XML.
    case markup
    /// A part that every such file has is not there.
    case missing
  }

  /// A part of the file is damaged.
  case damaged(Damage, part: String)
  /// It is protected by a password.
  case encrypted
  /// A part is larger than any table, or packed so tightly that only a trap is: its bytes unpacked.
  case tooLarge(part: String, size: Int)
  /// It is another kind of file.
  case otherKind(FileKind)
  /// It has no sheet or table of that name; the names it has.
  case unknownPart(String, names: [String])
}
