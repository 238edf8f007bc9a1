public import DraftReview
import DraftText
public import PlanModel
import ProjectionKernels
public import SourceText

/// A folder of drafts as read from the disk.
public struct FolderOfDrafts: Sendable {
  /// The folder, as it was found.
  public var name: String
  /// Its files, and whether each is one table.
  public var files: [(text: SourceFile, isTable: Bool)]

  /// A folder.
  public init(name: String, files: [(text: SourceFile, isTable: Bool)]) {
    self.name = name
    self.files = files
  }
}

/// Reviews of several folders, each by itself.
public enum FolderReviews {
  /// The reviews in the order of the folders, by up to `threads` threads (0: one a processor); the same whatever their number.
  ///
  /// Throws what is wrong with the first folder that cannot be read.
  public static func reviews(
    of folders: [FolderOfDrafts], entity: String, quantities: [StatedQuantity], scope: Review.Scope, threads: Int
  ) throws(Diagnostics) -> [Review] {
    let threads = threads == 0 ? ParallelRange.processors : threads
    let results = ParallelRange.collect(folders.count, threads: threads) {
      // The threads share the folders, or the rules of the only one.
      review(of: folders[$0], entity, quantities, scope, threads: folders.count == 1 ? threads : 1)
    }
    var reviews: [Review] = []
    for result in results { reviews.append(try result.get()) }
    return reviews
  }

  private static func review(
    of folder: FolderOfDrafts, _ entity: String, _ quantities: [StatedQuantity], _ scope: Review.Scope,
    threads: Int
  ) -> Result<Review, Diagnostics> {
    do throws(Diagnostics) {
      var documents: [DraftDocument] = []
      for file in folder.files { documents.append(try DraftDocument(file.text, isTable: file.isTable)) }
      return .success(Review(documents, entity: entity, quantities: quantities, scope: scope, threads: threads))
    } catch {
      return .failure(error)
    }
  }
}
