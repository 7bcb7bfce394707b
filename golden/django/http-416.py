from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.range_not_satisfiable)
@require_safe
def range_not_satisfiable(request):
    body = {
        "error": "range_not_satisfiable",
        "message": "The requested range cannot be satisfied",
        "size": 146515,
    }
    headers = {
        "Content-Range": "bytes */146515",
    }
    return JsonResponse(
        body,
        status=416,
        headers=headers,
    )
