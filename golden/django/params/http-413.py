from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


# In urls.py: path("orders/<str:order_id>/items/<str:item_id>", views.show_item)
@csrf_exempt
@require_POST
def show_item(request, order_id, item_id):
    body = {
        "error": "content_too_large",
        "message": "The content of the request is too large",
        "max_bytes": 1048576,
    }
    return JsonResponse(body, status=413)
