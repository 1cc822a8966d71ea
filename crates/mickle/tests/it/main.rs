//! The faces and the program as a whole, in one binary.

mod headers;
mod house;
