package parallel

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
)

func TestEachNumberIsCalledOnce(t *testing.T) {
	for _, n := range []int{0, 1, 2, 1000} {
		calls := make([]atomic.Int32, n)
		if err := Each(t.Context(), n, func(i int) error { calls[i].Add(1); return nil }); err != nil {
			t.Fatal(err)
		}
		for i := range calls {
			if got := calls[i].Load(); got != 1 {
				t.Errorf("%d of %d is called %d times", i, n, got)
			}
		}
	}
}

func TestTheErrorOfTheLowestNumberIsReturned(t *testing.T) {
	errs := []error{nil, errors.New("of 1"), errors.New("of 2")}
	var last atomic.Int64
	err := Each(t.Context(), 1_000_000, func(i int) error {
		last.Store(int64(i))
		return errs[i%len(errs)]
	})
	if err != errs[1] {
		t.Errorf("got %v", err)
	}
	if last.Load() > 100_000 {
		t.Errorf("%d is called after an error", last.Load())
	}
}

func TestACancelledContextEndsTheCalls(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var calls atomic.Int64
	err := Each(ctx, 1_000_000, func(int) error {
		calls.Add(1)
		cancel()
		return nil
	})
	if !errors.Is(err, context.Canceled) || calls.Load() > 100_000 {
		t.Errorf("%d calls, error %v", calls.Load(), err)
	}
}

func TestAValueIsMadeOnceForEachKey(t *testing.T) {
	var m Memo[int, int]
	var made atomic.Int32
	err := Each(t.Context(), 1000, func(i int) error {
		if got := m.Get(i%3, func() int { made.Add(1); return i % 3 }); got != i%3 {
			t.Errorf("%d gives %d", i%3, got)
		}
		return nil
	})
	if err != nil || made.Load() != 3 {
		t.Errorf("made %d times, error %v", made.Load(), err)
	}
}
