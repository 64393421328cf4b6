"""From rows to files: workbook, text, paper, plain-text books."""
