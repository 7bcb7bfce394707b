# In config/routes.rb: get "/endpoint", to: "push_notification_service_not_supported#show"
class PushNotificationServiceNotSupportedController < ApplicationController
  def show
    body = {
      error: "push_notification_service_not_supported",
      message: "This push notification service is not supported"
    }
    render json: body, status: 555
  end
end
