# In config/routes.rb: get "/orders/:order_id/items/:item_id", to: "show_item#show"
class ShowItemController < ApplicationController
  def show
    # Path parameter: params[:order_id]
    # Path parameter: params[:item_id]
    response.set_header("Allow", "POST")
    body = {
      error: "method_not_allowed",
      message: "This resource does not accept the method of the request",
      allow: "POST",
      allowed_methods: [
        "POST"
      ]
    }
    render json: body, status: :method_not_allowed
  end
end
