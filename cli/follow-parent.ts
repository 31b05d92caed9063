// Loaded before programs that know nothing of a supervisor: they end when it is gone, however it ended.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
