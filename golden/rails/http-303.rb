# In config/routes.rb: post "/endpoint", to: "see_other#create"
class SeeOtherController < ActionController::API
  def create
    response.set_header("Location", "/orders/42")
    body = {
      status: "see_other",
      message: "The response to this request is at the given location",
      location: "/orders/42"
    }
    render json: body, status: :see_other
  end
end
