// Command modules asks a service for the same answers of a module and of
// handlers that somebody wrote, in turn, and prints how their times relate.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"reflect"
	"slices"
	"time"
)

const (
	warm   = 2000
	rounds = 4000
)

func main() {
	if err := compare(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "modules:", err)
		os.Exit(2)
	}
}

func compare(name, address string) error {
	for _, what := range []string{"raised", "sent", "fine"} {
		paths := []string{address + "/hand/" + what, address + "/module/" + what}
		if err := equal(paths); err != nil {
			return fmt.Errorf("%s: %s: %w", name, what, err)
		}
		times := make([][]time.Duration, len(paths))
		for i := range warm + rounds {
			for j, path := range paths { // in turn, so that a change of the machine's speed hits both
				start := time.Now()
				if _, err := ask(path); err != nil {
					return err
				}
				if i >= warm {
					times[j] = append(times[j], time.Since(start))
				}
			}
		}
		hand, module := median(times[0]), median(times[1])
		fmt.Printf("%-8s %-7s %9v by hand %9v by the module %6.3f x\n", name, what, hand, module, float64(module)/float64(hand))
	}
	return nil
}

// equal demands that all paths answer alike.
func equal(paths []string) error {
	var first *answer
	for _, path := range paths {
		a, err := ask(path)
		if err != nil {
			return err
		}
		var value any
		if err := json.Unmarshal(a.body, &value); err != nil {
			return err
		}
		a.value, a.body = value, nil
		if first == nil {
			first = a
		} else if !reflect.DeepEqual(a, first) {
			return fmt.Errorf("answers differ: %v and %v", first, a)
		}
	}
	return nil
}

type answer struct {
	status          int
	kind, directive string
	body            []byte
	value           any
}

func ask(path string) (*answer, error) {
	r, err := http.Get(path)
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(r.Body)
	return &answer{r.StatusCode, r.Header.Get("Content-Type"), r.Header.Get("Cache-Control"), text, nil}, errors.Join(err, r.Body.Close())
}

func median(times []time.Duration) time.Duration {
	slices.Sort(times)
	return times[len(times)/2]
}
