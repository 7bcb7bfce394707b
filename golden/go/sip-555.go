package main

import (
	"encoding/json"
	"log"
	"net/http"
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
	http.HandleFunc("GET /endpoint", pushNotificationServiceNotSupported)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
