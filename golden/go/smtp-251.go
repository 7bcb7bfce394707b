package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// userNotLocalWillForward answers GET /endpoint.
func userNotLocalWillForward(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(251)
	body := map[string]any{
		"status":       "user_not_local_will_forward",
		"message":      "The user is not local: the message will be forwarded",
		"forward_path": "user@example.net",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", userNotLocalWillForward)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
