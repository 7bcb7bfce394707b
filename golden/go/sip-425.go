package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// badAlertMessage answers GET /endpoint.
func badAlertMessage(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("AlertMsg-Error", "103; code=\"Alert payload was corrupted\"")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	body := map[string]any{
		"error":       "bad_alert_message",
		"message":     "The alert in this request is corrupted",
		"alert_error": "103; code=\"Alert payload was corrupted\"",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", badAlertMessage)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
