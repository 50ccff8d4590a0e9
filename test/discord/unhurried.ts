import { vi } from 'vitest';

// Only ends a test that hangs: a bot with its real model takes seconds on a quiet machine, and any time on a busy one.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });
