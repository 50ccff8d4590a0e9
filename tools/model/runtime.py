"""onnxruntime with its telemetry off. Import `ort` from here: from 1.29 on, the library reads the variable as it loads."""

from __future__ import annotations

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime as ort  # noqa: E402

__all__ = ["ort"]
