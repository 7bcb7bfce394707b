package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// fileActionCompleted answers GET /endpoint.
func fileActionCompleted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(250)
	body := map[string]any{
		"status":  "file_action_completed",
		"message": "The requested file action was completed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", fileActionCompleted)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
