//! The logarithm of a long product, without a logarithm for each factor.

/// A product is turned into its logarithm before it leaves the numbers.
const SMALL: f64 = 1e-100;

/// Grows factor by factor.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LogOfProduct {
    sum: f64,
    product: f64,
}

impl LogOfProduct {
    pub(crate) fn new() -> Self {
        Self { sum: 0.0, product: 1.0 }
    }

    /// Multiplies by a factor between `1e-305` and one.
    pub(crate) fn times(&mut self, factor: f64) {
        if factor < SMALL {
            self.sum += factor.ln();
            return;
        }
        self.product *= factor;
        if self.product < SMALL {
            self.sum += self.product.ln();
            self.product = 1.0;
        }
    }

    /// Multiplies by a factor of which only the logarithm is known.
    pub(crate) fn add(&mut self, logarithm: f64) {
        self.sum += logarithm;
    }

    pub(crate) fn value(self) -> f64 {
        self.sum + self.product.ln()
    }
}
