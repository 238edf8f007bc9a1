import ProjectionKernels
import Testing

@Suite struct CorrelationMatrixTests {
  @Test func everyFaultNamesItsPlace() {
    #expect(throws: CorrelationFailure.notSquare(row: 1, count: 1, rows: 2)) {
      try CorrelationMatrix([[1, 0], [0]])
    }
    #expect(throws: CorrelationFailure.notANumber(row: 1, column: 0)) {
      try CorrelationMatrix([[1, 0], [.nan, 1]])
    }
    #expect(throws: CorrelationFailure.diagonal(row: 1, value: 2)) {
      try CorrelationMatrix([[1, 0], [0, 2]])
    }
    #expect(throws: CorrelationFailure.asymmetric(row: 1, column: 0, value: 0.2, mirrored: 0.1)) {
      try CorrelationMatrix([[1, 0.1], [0.2, 1]])
    }
    #expect(throws: CorrelationFailure.outOfRange(row: 1, column: 0, value: -1.5)) {
      try CorrelationMatrix([[1, -1.5], [-1.5, 1]])
    }
  }

  @Test func contradictionsNameTheirDirection() {
    // A goes with B, B with C, but A against C.
    do {
      _ = try CorrelationMatrix([[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]])
      Issue.record("accepted")
    } catch {
      guard case .indefinite(let variance, let direction, let row, let column, let share) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(abs(variance + 0.8) < 1e-12)
      #expect(abs(direction.reduce(0) { $0 + $1 * $1 } - 1) < 1e-12)
      #expect(row > column)
      #expect(abs(share - 1 / 1.8) < 1e-12)
    }
  }

  @Test func semidefiniteMatricesAreFine() throws {
    _ = try CorrelationMatrix([[1, 1, 1], [1, 1, 1], [1, 1, 1]])
    _ = try CorrelationMatrix([[1, -0.5, -0.5], [-0.5, 1, -0.5], [-0.5, -0.5, 1]])
    _ = try CorrelationMatrix([[1, -1], [-1, 1]])
    #expect(throws: CorrelationFailure.self) {
      try CorrelationMatrix([[1, -0.51, -0.51], [-0.51, 1, -0.51], [-0.51, -0.51, 1]])
    }
  }

  @Test func equalCorrelationsAreRecognised() throws {
    #expect(try CorrelationMatrix([[1, 0.5], [0.5, 1]]).equalCorrelation == 0.5)
    #expect(try CorrelationMatrix([[1, 0.5, 0.4], [0.5, 1, 0.5], [0.4, 0.5, 1]]).equalCorrelation == nil)
    #expect(try CorrelationMatrix([[1]]).equalCorrelation == 0)
  }

  @Test func rankCorrelationsAreConverted() throws {
    let matrix = try CorrelationMatrix(ranks: [[1, 0.5], [0.5, 1]])
    // 2·sin(π/12)
    #expect(abs(matrix[0, 1] - 0.5176380902050415) < 1e-15)
    #expect(try CorrelationMatrix(ranks: [[1, -1], [-1, 1]])[0, 1] == -1)
  }
}
