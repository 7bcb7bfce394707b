package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// userNotLocal answers GET /endpoint.
func userNotLocal(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(551)
	body := map[string]any{
		"error":        "user_not_local",
		"message":      "The user is not local: send to user@example.net instead",
		"forward_path": "user@example.net",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", userNotLocal)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
