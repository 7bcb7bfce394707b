# In config/routes.rb: get "/orders/:order_id/items/:item_id", to: "show_item#show"
class ShowItemController < ApplicationController
  def show
    # Path parameter: params[:order_id]
    # Path parameter: params[:item_id]
    body = {
      error: "unprocessable_content",
      message: "The value of email is not a valid email address",
      field: "email"
    }
    render json: body, status: 422
  end
end
