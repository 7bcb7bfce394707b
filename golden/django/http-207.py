from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.multi_status)
@require_safe
def multi_status(request):
    body = {
        "status": "multi_status",
        "message": "Each resource has a status of its own",
        "results": [
            {
                "href": "/orders/41",
                "status": 200,
            },
            {
                "href": "/orders/42",
                "status": 200,
            },
            {
                "href": "/orders/43",
                "status": 404,
            },
        ],
    }
    return JsonResponse(body, status=207)
