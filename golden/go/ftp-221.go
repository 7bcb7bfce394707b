package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// closingControlConnection answers GET /endpoint.
func closingControlConnection(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(221)
	body := map[string]any{
		"status":  "closing_control_connection",
		"message": "The server closes the control connection as requested",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", closingControlConnection)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
