// Command ratio runs commands in turn and prints the CPU time of each, and how
// it relates to that of the first. Commands are separated by --.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"
)

const runs = 51

func main() {
	if err := compare(split(os.Args[1:])); err != nil {
		fmt.Fprintln(os.Stderr, "ratio:", err)
		os.Exit(2)
	}
}

func split(args []string) [][]string {
	commands := [][]string{nil}
	for _, arg := range args {
		if arg == "--" {
			commands = append(commands, nil)
			continue
		}
		last := len(commands) - 1
		commands[last] = append(commands[last], arg)
	}
	return commands
}

func compare(commands [][]string) error {
	times := make([][]time.Duration, len(commands))
	for range runs {
		for i, words := range commands { // in turn, so that a change of the machine's speed hits all
			t, err := cpu(words)
			if err != nil {
				return err
			}
			times[i] = append(times[i], t)
		}
	}
	first := median(times[0])
	for i, words := range commands {
		m := median(times[i])
		fmt.Printf("%8.2f ms CPU  %6.2f x  %s\n", float64(m.Microseconds())/1000, float64(first)/float64(m), strings.Join(words, " "))
	}
	return nil
}

func cpu(words []string) (time.Duration, error) {
	cmd := exec.Command(words[0], words[1:]...)
	if err := cmd.Run(); err != nil {
		return 0, fmt.Errorf("%s: %w", strings.Join(words, " "), err)
	}
	return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), nil
}

func median(times []time.Duration) time.Duration {
	slices.Sort(times)
	return times[len(times)/2]
}
