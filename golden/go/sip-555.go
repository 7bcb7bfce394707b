package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// pushNotificationServiceNotSupported answers GET /endpoint.
func pushNotificationServiceNotSupported(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(555)
	body := map[string]any{
		"error":   "push_notification_service_not_supported",
		"message": "This push notification service is not supported",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", pushNotificationServiceNotSupported)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
