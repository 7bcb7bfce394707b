package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// invalidCommand answers GET /endpoint.
func invalidCommand(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(430)
	body := map[string]any{
		"error":   "invalid_command",
		"message": "The command is not valid at present",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", invalidCommand)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
