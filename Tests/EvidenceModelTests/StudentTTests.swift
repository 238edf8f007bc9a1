import EvidenceModel
import Testing

struct StudentTTests {
  @Test func agreesWithReferences() throws {
    let references: References.StudentT = try References.read("student-t.json")
    for row in references.cdf {
      #expect(abs(StudentT(freedom: row.freedom).cumulative(row.x) - row.value) < 1e-10, "cdf \(row)")
    }
    for row in references.pdf {
      #expect(abs(StudentT(freedom: row.freedom).density(row.x) - row.value) < 1e-10, "pdf \(row)")
    }
    for row in references.quantile {
      let value = StudentT(freedom: row.freedom).quantile(row.x)
      #expect(abs(value - row.value) <= 1e-10 * max(1, abs(row.value)), "quantile \(row)")
    }
  }

  @Test(arguments: [1.05, 2, 4.5, 18, 200]) func quantileUndoesCumulative(_ freedom: Double) {
    let shape = StudentT(freedom: freedom)
    for step in 1..<200 {
      let probability = Double(step) / 200
      #expect(abs(shape.cumulative(shape.quantile(probability)) - probability) < 1e-12)
    }
  }

  @Test func endsAreExact() {
    let shape = StudentT(freedom: 3)
    #expect(shape.cumulative(.infinity) == 1)
    #expect(shape.cumulative(-.infinity) == 0)
    #expect(shape.cumulative(1e200) == 1)
    #expect(shape.quantile(0) == -.infinity)
    #expect(shape.quantile(1) == .infinity)
    #expect(shape.quantile(0.5) == 0)
  }
}
