# In config/routes.rb: get "/endpoint", to: "bad_event#show"
class BadEventController < ApplicationController
  def show
    response.set_header("Allow-Events", "presence")
    body = {
      error: "bad_event",
      message: "The server does not know this event package",
      allow_events: "presence"
    }
    render json: body, status: 489
  end
end
