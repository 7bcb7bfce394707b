package main

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"slices"
	"syscall"
)

// interruptible returns a context that ends when somebody interrupts the command,
// which then completes the file that it is writing. A second interrupt ends the process. What
// the process was started to ignore, as nohup does, interrupts nothing.
func interruptible() (ctx context.Context, stop func()) {
	heeded := slices.DeleteFunc([]os.Signal{os.Interrupt, syscall.SIGHUP, syscall.SIGTERM}, signal.Ignored)
	ctx, stop = signal.NotifyContext(context.Background(), heeded...)
	context.AfterFunc(ctx, stop)
	return ctx, stop
}

// interruption tells an interrupt from other errors; the text says how to go on.
func interruption(err error, text string) error {
	if errors.Is(err, context.Canceled) {
		return errors.New("interrupted: " + text)
	}
	return err
}
