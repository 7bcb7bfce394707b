# In config/routes.rb: post "/endpoint", to: "accepted#create"
class AcceptedController < ActionController::API
  def create
    response.set_header("Location", "/jobs/42")
    body = {
      status: "accepted",
      message: "The request was accepted for processing",
      monitor: "/jobs/42"
    }
    render json: body, status: :accepted
  end
end
