package main

import (
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"

	"golang.org/x/term"
)

// clipboards lists the programs that fill the clipboard of the systems and
// desktops that we know. Each is tried if its variable, where it has one, says
// that the desktop is there.
var clipboards = []struct {
	variable string
	command  []string
}{
	{"WAYLAND_DISPLAY", []string{"wl-copy"}},
	{"DISPLAY", []string{"xclip", "-selection", "clipboard"}},
	{"DISPLAY", []string{"xsel", "--input", "--clipboard"}},
	{"", []string{"pbcopy"}},
	{"", []string{"clip.exe"}},
	{"", []string{"termux-clipboard-set"}},
}

// copyToClipboard puts text on the clipboard by the system's own program, and
// by OSC 52 where a terminal listens: that one also reaches the machine in
// front of the user from a remote shell.
func (c *cli) copyToClipboard(text string) error {
	copied := runClipboard(text)
	if terminal, ok := c.stderr.(*os.File); ok && term.IsTerminal(int(terminal.Fd())) {
		if _, err := io.WriteString(terminal, osc52(text)); err != nil {
			return err
		}
		copied = true
	}
	if !copied {
		return errors.New("--clip found no clipboard: there is no terminal, and none of wl-copy, xclip, xsel, pbcopy or clip.exe works here")
	}
	return nil
}

func runClipboard(text string) bool {
	for _, c := range clipboards {
		if c.variable != "" && os.Getenv(c.variable) == "" {
			continue
		}
		cmd := exec.Command(c.command[0], c.command[1:]...)
		cmd.Stdin = strings.NewReader(text)
		if cmd.Run() == nil {
			return true
		}
	}
	return false
}

// osc52 is the terminal control sequence that fills the clipboard.
func osc52(text string) string {
	return fmt.Sprintf("\x1b]52;c;%s\a", base64.StdEncoding.EncodeToString([]byte(text)))
}
