//go:build unix

// Command pages runs commands in turn that each build a site, and prints how
// many pages they write in a second, how much memory they take, and how the
// first relates to each of the others.
//
//	pages RUNS PAGES COMMAND... [-- PAGES COMMAND...]
//
// In a command, {out} stands for a new folder.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

type command struct {
	pages     int
	words     []string
	wall, cpu []time.Duration
	memory    int64 // KiB
}

func main() {
	if err := compare(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "pages:", err)
		os.Exit(2)
	}
}

func compare(args []string) error {
	runs, err := strconv.Atoi(args[0])
	if err != nil {
		return err
	}
	commands, err := split(args[1:])
	if err != nil {
		return err
	}
	for range runs {
		for _, c := range commands { // in turn, so that a change of the machine's speed hits all
			if err := c.run(); err != nil {
				return err
			}
		}
	}
	first := commands[0]
	for _, c := range commands {
		fmt.Printf("%6d pages  %7.0f pages/s  %7.0f pages/s of CPU  %4d MB  x%.1f  x%.1f of CPU  %s\n",
			c.pages, c.rate(c.wall), c.rate(c.cpu), c.memory>>10,
			first.rate(first.wall)/c.rate(c.wall), first.rate(first.cpu)/c.rate(c.cpu), filepath.Base(c.words[0]))
	}
	return nil
}

func split(args []string) ([]*command, error) {
	var commands []*command
	for len(args) > 0 {
		n := slices.Index(args, "--")
		if n < 0 {
			n = len(args)
		}
		pages, err := strconv.Atoi(args[0])
		if err != nil {
			return nil, err
		}
		commands = append(commands, &command{pages: pages, words: args[1:n]})
		args = args[min(n+1, len(args)):]
	}
	return commands, nil
}

func (c *command) run() error {
	out, err := os.MkdirTemp("", "pages-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(out)
	words := slices.Clone(c.words)
	for i := range words {
		words[i] = strings.ReplaceAll(words[i], "{out}", out)
	}
	cmd := exec.Command(words[0], words[1:]...)
	begin := time.Now()
	if text, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", strings.Join(words, " "), err, text)
	}
	c.wall = append(c.wall, time.Since(begin))
	c.cpu = append(c.cpu, cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime())
	if usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		c.memory = max(c.memory, usage.Maxrss)
	}
	return nil
}

// rate is that of the median run.
func (c *command) rate(times []time.Duration) float64 {
	slices.Sort(times)
	return float64(c.pages) / times[len(times)/2].Seconds()
}
