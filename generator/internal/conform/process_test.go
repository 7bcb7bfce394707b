package conform

import (
	"errors"
	"net"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"
)

// patience is far more than any of these processes takes.
const patience = time.Minute

func TestAServerThatDoesNotStartIsCaughtByItsOwnMessage(t *testing.T) {
	for _, test := range []struct {
		name, role string
		limit      time.Duration
		messages   []string
	}{
		{"it ends early", "missing module", patience, []string{"the server ended (exit status 3):\ncannot find module 'express'"}},
		{"it ends early and calls that well", "well", patience, []string{"the server ended (exit status 0):\nnothing to do"}},
		{"it never listens", "deaf", 5 * time.Second, []string{
			"the server did not listen on 127.0.0.1:", " within 5s:\nwaiting for the database",
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server, err := Start(as(test.role, ""), []string{self()}, t.TempDir(), test.limit)
			if err == nil {
				server.Stop()
				t.Fatal("it has started")
			}
			for _, message := range test.messages {
				if !strings.Contains(err.Error(), message) {
					t.Errorf("%q is not in: %v", message, err)
				}
			}
		})
	}
}

func TestAServerThatIsNotThereCannotStart(t *testing.T) {
	_, err := Start(Machine("test"), []string{"no-such-server"}, t.TempDir(), patience)
	if !errors.Is(err, exec.ErrNotFound) {
		t.Errorf("got %v", err)
	}
}

func TestAServerThatEndsWithinAResponseIsCaughtWithItsLastWords(t *testing.T) {
	t.Parallel()
	server, err := Start(as("mortal", ""), []string{self()}, t.TempDir(), patience)
	if err != nil {
		t.Fatal(err)
	}
	defer server.Stop()
	for range 2 { // the second request finds nobody
		_, err = server.Ask(Request{http.MethodGet, "/"}, patience)
		if want := "the server ended (exit status 4):\nout of memory"; err == nil || err.Error() != want {
			t.Errorf("got %v\nwant %s", err, want)
		}
	}
}

func TestStopEndsWhatAServerHasStarted(t *testing.T) {
	t.Parallel()
	needProcessGroups(t)
	worker := unusedAddress(t)
	server, err := Start(as("parent", portOf(worker)), []string{self()}, t.TempDir(), patience)
	if err != nil {
		t.Fatal(err)
	}
	if !listens(worker) || !listens(server.Address) {
		t.Error("the server and its worker do not run")
	}
	server.Stop()
	checkEnds(t, server.Address)
	checkEnds(t, worker)
	server.Stop() // does no harm
}

func TestAServerThatEndsEarlyLeavesNoWorker(t *testing.T) {
	t.Parallel()
	needProcessGroups(t)
	worker := unusedAddress(t)
	_, err := Start(as("short-lived parent", portOf(worker)), []string{self()}, t.TempDir(), patience)
	if err == nil || !strings.HasSuffix(err.Error(), "cannot read the configuration") {
		t.Errorf("got %v", err)
	}
	checkEnds(t, worker)
}

func TestATestThatIsKilledLeavesNoServer(t *testing.T) {
	t.Parallel()
	if runtime.GOOS != "linux" {
		t.Skip("only Linux ends a process with its parent")
	}
	cmd := exec.Command(self())
	cmd.Env = append(os.Environ(), roleVariable+"=careless test")
	address, err := cmd.Output()
	exit, ok := errors.AsType[*exec.ExitError](err)
	if !ok || exit.ExitCode() != 2 {
		t.Fatalf("got %v", err)
	}
	checkEnds(t, strings.TrimSpace(string(address)))
}

func needProcessGroups(t *testing.T) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no process groups")
	}
}

func unusedAddress(t *testing.T) string {
	t.Helper()
	port, err := freePort()
	if err != nil {
		t.Fatal(err)
	}
	return net.JoinHostPort("127.0.0.1", strconv.Itoa(port))
}

func portOf(address string) string { return address[strings.LastIndex(address, ":")+1:] }

func checkEnds(t *testing.T, address string) {
	t.Helper()
	for deadline := time.Now().Add(patience); listens(address); {
		if time.Now().After(deadline) {
			t.Errorf("%s still listens", address)
			return
		}
		time.Sleep(time.Millisecond)
	}
}
