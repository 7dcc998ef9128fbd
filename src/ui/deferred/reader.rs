//! What the module that reads codes holds.

use super::ReaderModule;
use crate::codec::qr_reader;

/// The reader of codes. A loader calls it; whoever else names it links the decoder into its own file.
pub fn reader_module() -> ReaderModule {
    ReaderModule { read: qr_reader::read }
}
