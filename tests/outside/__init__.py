"""The real program, driven from outside as a screen reader would: AT-SPI under Xvfb."""
