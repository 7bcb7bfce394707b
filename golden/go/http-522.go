package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// connectionTimedOut answers GET /endpoint.
func connectionTimedOut(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(522)
	body := map[string]any{
		"error":   "connection_timed_out",
		"message": "Connection to the origin server timed out",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", connectionTimedOut)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
