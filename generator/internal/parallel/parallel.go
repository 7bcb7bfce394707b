// Package parallel shares work among the processors: the thousands of pages and
// regions that are rendered and compared do not depend on each other.
package parallel

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// Each calls a function for each number below n, by as many goroutines as there are
// processors. After an error none is called any more; Each returns that of the lowest
// number, and that of the context where there is no other.
func Each(ctx context.Context, n int, call func(i int) error) error {
	errs := make([]error, n)
	var next atomic.Int64
	var failed atomic.Bool
	var wait sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		wait.Go(func() {
			for !failed.Load() && ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				if errs[i] = call(i); errs[i] != nil {
					failed.Store(true)
				}
			}
		})
	}
	wait.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return ctx.Err()
}

// A Memo keeps what was made for a key. The zero value is empty.
type Memo[K comparable, V any] struct {
	mutex sync.Mutex
	made  map[K]func() V
}

// Get returns the value of a key. Who asks first makes it, and others wait meanwhile.
func (m *Memo[K, V]) Get(key K, value func() V) V {
	return m.once(key, value)()
}

func (m *Memo[K, V]) once(key K, value func() V) func() V {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	once, ok := m.made[key]
	if !ok {
		if m.made == nil {
			m.made = make(map[K]func() V)
		}
		once = sync.OnceValue(value)
		m.made[key] = once
	}
	return once
}
