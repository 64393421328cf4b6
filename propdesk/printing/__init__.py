"""From a document to paper: layout, bytes, devices and the spooler."""
