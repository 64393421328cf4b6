"""A desk's meetings: what comes is applied, parked or refused, and never stops what follows."""
