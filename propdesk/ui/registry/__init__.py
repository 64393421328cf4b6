"""The register: units, the people on them, their vehicles."""
