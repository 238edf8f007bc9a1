import CKernels

extension PreparedColumn {
  /// The most years of a path.
  static let yearLimit = TUIYAN_YEARS

  /// Calls `body` with the column as the kernels take it.
  func withKernelColumn<Result>(
    _ shared: SharedDraw, offsets: UnsafePointer<Float>?,
    _ body: (UnsafePointer<tuiyan_column>) -> Result
  ) -> Result {
    factor.withUnsafeBufferPointer { factor in
      used.withUnsafeBufferPointer { used in
        scale.withUnsafeBufferPointer { scale in
          centre.withUnsafeBufferPointer { centre in
            thresholds.withUnsafeBufferPointer { thresholds in
              var kernelColumn = tuiyan_column(
                years: UInt32(years), coordinates: UInt32(coordinates), factor: factor.baseAddress,
                used: used.baseAddress, scale: scale.baseAddress, centre: centre.baseAddress,
                thresholds: thresholds.baseAddress, sign: column.target?.atLeast == false ? -1 : 1,
                target: UInt32(target), common: shared.common,
                common_weight: shared.commonWeight, own_weight: shared.ownWeight, offsets: offsets)
              return body(&kernelColumn)
            }
          }
        }
      }
    }
  }
}
