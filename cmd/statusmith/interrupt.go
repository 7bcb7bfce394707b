package main

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"syscall"
)

// interruptible returns a context that ends when somebody interrupts the command,
// which then completes the file at hand. A second interrupt ends the process.
func interruptible() (ctx context.Context, stop func()) {
	ctx, stop = signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
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
