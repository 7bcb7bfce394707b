// Package folderlock keeps other processes of statusmith out of a folder, so that
// two of them never write the same file.
package folderlock

import (
	"context"
	"path/filepath"
	"slices"
	"time"
)

// pause is how long a process waits before it tries again.
const pause = 20 * time.Millisecond

// Lock waits until no other process has locked one of the folders, and locks them.
// It calls waiting, which may be nil, once for each folder that it has to wait
// for. Two processes with folders in common do not wait for each other in a
// circle: all take them in one order, and a folder that has two spellings once.
func Lock(ctx context.Context, waiting func(dir string), dirs ...string) (unlock func(), err error) {
	var unlocks []func()
	unlock = func() {
		for _, u := range slices.Backward(unlocks) {
			u()
		}
	}
	for _, dir := range real(dirs) {
		u, err := lock(ctx, waiting, dir)
		if err != nil {
			unlock()
			return nil, err
		}
		unlocks = append(unlocks, u)
	}
	return unlock, nil
}

// real returns folders without links, in the order in which all processes lock them,
// each once.
func real(dirs []string) []string {
	var found []string
	for _, dir := range dirs {
		if abs, err := filepath.Abs(dir); err == nil {
			dir = abs
		}
		if real, err := filepath.EvalSymlinks(dir); err == nil {
			dir = real
		}
		found = append(found, dir)
	}
	return ordered(found)
}

func lock(ctx context.Context, waiting func(dir string), dir string) (unlock func(), err error) {
	for first := true; ; first = false {
		unlock, busy, err := try(dir)
		if !busy {
			return unlock, err
		}
		if first && waiting != nil {
			waiting(dir)
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(pause):
		}
	}
}
