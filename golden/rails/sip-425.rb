# In config/routes.rb: get "/endpoint", to: "bad_alert_message#show"
class BadAlertMessageController < ApplicationController
  def show
    response.set_header("AlertMsg-Error", '103; code="Alert payload was corrupted"')
    body = {
      error: "bad_alert_message",
      message: "The alert in this request is corrupted",
      alert_error: '103; code="Alert payload was corrupted"'
    }
    render json: body, status: 400
  end
end
