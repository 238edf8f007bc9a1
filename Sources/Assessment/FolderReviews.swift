public import DraftReview
public import DraftText
public import PlanModel
import ProjectionKernels
public import SourceText
import Synchronization

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
    let results = Results(folders.count)
    ParallelRange.perform(folders.count, threads: threads == 0 ? ParallelRange.processors : threads) { index in
      let result = review(of: folders[index], entity, quantities, scope)
      results.all.withLock { $0[index] = result }
    }
    var reviews: [Review] = []
    for result in results.all.withLock({ $0 }) {
      if let result { reviews.append(try result.get()) }
    }
    return reviews
  }

  /// What the threads found, by folder.
  private final class Results: Sendable {
    let all: Mutex<[Result<Review, Diagnostics>?]>

    init(_ count: Int) { all = Mutex(Array(repeating: nil, count: count)) }
  }

  private static func review(
    of folder: FolderOfDrafts, _ entity: String, _ quantities: [StatedQuantity], _ scope: Review.Scope
  ) -> Result<Review, Diagnostics> {
    do throws(Diagnostics) {
      var documents: [DraftDocument] = []
      for file in folder.files { documents.append(try DraftDocument(file.text, isTable: file.isTable)) }
      return .success(Review(documents, entity: entity, quantities: quantities, scope: scope))
    } catch {
      return .failure(error)
    }
  }
}
