package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// sessionNotAcceptable answers GET /endpoint.
func sessionNotAcceptable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Warning", "370 example.com \"Insufficient bandwidth\"")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusNotAcceptable)
	body := map[string]any{
		"error":   "session_not_acceptable",
		"message": "The session description is not acceptable to the callee",
		"warning": "370 example.com \"Insufficient bandwidth\"",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", sessionNotAcceptable)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
