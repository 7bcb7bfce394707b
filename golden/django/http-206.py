from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.partial_content)
@require_safe
def partial_content(request):
    body = {
        "status": "partial_content",
        "message": "The requested part is being sent",
        "items": [
            {
                "id": 41,
                "title": "First order",
            },
            {
                "id": 42,
                "title": "Second order",
            },
        ],
        "first": 0,
        "last": 1,
        "total": 3,
    }
    headers = {
        "Content-Range": "items 0-1/3",
    }
    return JsonResponse(
        body,
        status=206,
        headers=headers,
    )
