package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// loginTimeout answers GET /endpoint.
func loginTimeout(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(440)
	body := map[string]any{
		"error":   "login_timeout",
		"message": "The session has expired: log in again",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", loginTimeout)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
