/* SPDX-License-Identifier: MIT */
/*
 * sesh/sesh.hpp: views of the session structs for C++17. This header has what all
 * session types have in common; a program includes the header of its type:
 *
 *     #include <sesh/webuntis.hpp>
 *
 *     const auto reply = sesh::read<sesh::webuntis>(json);
 *     if (!reply) report(reply.outcome.name(), reply.outcome.offset(), reply.outcome.path());
 *     else if (const auto id = reply.session.session_id()) use(*id);
 *
 * Nothing allocates memory or throws, and only the library needs to be linked. It
 * works with -fno-exceptions -fno-rtti and on bare metal. Texts are std::string_view
 * into the struct and must not outlive it.
 */
#ifndef SESH_SESH_HPP
#define SESH_SESH_HPP

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include <sesh/sesh.h>
#include <sesh/wipe.h>

namespace sesh
{

/*
 * Connects a view with its struct. Each generated header defines it for its own views.
 * `raw` is the struct, and `type` returns the type's table. For a session, `work` is the
 * size of a work buffer that is always enough, and `read` is the call that has such a
 * buffer on the stack.
 */
template <class View> struct traits;

/* ---- views -------------------------------------------------------------- */

namespace detail
{

/* The text in an array; it ends at the NUL, or before the array's last character. */
template <std::size_t Size> constexpr std::string_view text(const char (&array)[Size]) noexcept
{
    std::size_t length = 0;
    while (length < Size - 1 && array[length] != '\0')
        ++length;
    return {array, length};
}

constexpr std::size_t at_most(std::size_t count, std::size_t most) noexcept
{
    return count < most ? count : most;
}

template <class Mask, class Field> constexpr bool is_in(Mask mask, Field field) noexcept
{
    return ((mask >> field) & 1) != 0;
}

} // namespace detail

/* The bytes that a struct has received. A view is small: pass it by value. */
class bytes
{
  public:
    constexpr bytes(const std::uint8_t *data, std::size_t size) noexcept : data_(data), size_(size)
    {
    }
    constexpr const std::uint8_t *data() const noexcept
    {
        return data_;
    }
    constexpr std::size_t size() const noexcept
    {
        return size_;
    }
    constexpr bool empty() const noexcept
    {
        return size_ == 0;
    }
    constexpr const std::uint8_t *begin() const noexcept
    {
        return data_;
    }
    constexpr const std::uint8_t *end() const noexcept
    {
        return data_ + size_;
    }
    /* index must be below size(). */
    constexpr std::uint8_t operator[](std::size_t index) const noexcept
    {
        return data_[index];
    }

  private:
    const std::uint8_t *data_;
    std::size_t size_;
};

/*
 * The elements that an array in a struct holds: views of structs, texts, or values. Element
 * is the type that the range yields, Raw the type in the struct. A range is small: pass it by
 * value.
 */
template <class Element, class Raw> class range
{
  public:
    class iterator
    {
      public:
        using iterator_category = std::input_iterator_tag; /* it makes what it points to */
        using value_type = Element;
        using difference_type = std::ptrdiff_t;
        using pointer = const Element *;
        using reference = Element;

        constexpr iterator() noexcept = default;
        constexpr explicit iterator(const Raw *raw) noexcept : raw_(raw)
        {
        }
        constexpr Element operator*() const noexcept
        {
            return make(*raw_);
        }
        constexpr iterator &operator++() noexcept
        {
            ++raw_;
            return *this;
        }
        constexpr iterator operator++(int) noexcept
        {
            iterator old = *this;
            ++raw_;
            return old;
        }
        friend constexpr bool operator==(iterator a, iterator b) noexcept
        {
            return a.raw_ == b.raw_;
        }
        friend constexpr bool operator!=(iterator a, iterator b) noexcept
        {
            return a.raw_ != b.raw_;
        }

      private:
        const Raw *raw_ = nullptr;
    };

    constexpr range(const Raw *first, std::size_t size) noexcept : first_(first), size_(size)
    {
    }
    constexpr iterator begin() const noexcept
    {
        return iterator(first_);
    }
    constexpr iterator end() const noexcept
    {
        return iterator(first_ + size_);
    }
    constexpr std::size_t size() const noexcept
    {
        return size_;
    }
    constexpr bool empty() const noexcept
    {
        return size_ == 0;
    }
    /* index must be below size(). */
    constexpr Element operator[](std::size_t index) const noexcept
    {
        return make(first_[index]);
    }

  private:
    static constexpr Element make(const Raw &raw) noexcept
    {
        if constexpr (std::is_same_v<Element, std::string_view>) return detail::text(raw);
        else return Element(raw);
    }

    const Raw *first_;
    std::size_t size_;
};

/*
 * The names that a SET has received: a range, in the order of their list, with contains() for a
 * single name. Name is their enum class, Mask the unsigned type in the struct. The set is empty if
 * the member is absent.
 */
template <class Name, class Mask> class set
{
  public:
    class iterator
    {
      public:
        using iterator_category = std::input_iterator_tag; /* it makes what it points to */
        using value_type = Name;
        using difference_type = std::ptrdiff_t;
        using pointer = const Name *;
        using reference = Name;

        constexpr iterator() noexcept = default;
        constexpr explicit iterator(Mask left) noexcept : left_(left)
        {
        }
        constexpr Name operator*() const noexcept
        {
            std::uint8_t number = 1;
            for (Mask bits = left_; (bits & 1) == 0; bits = static_cast<Mask>(bits >> 1))
                ++number;
            return static_cast<Name>(number);
        }
        constexpr iterator &operator++() noexcept
        {
            left_ = static_cast<Mask>(left_ & (left_ - 1u));
            return *this;
        }
        constexpr iterator operator++(int) noexcept
        {
            iterator old = *this;
            ++*this;
            return old;
        }
        friend constexpr bool operator==(iterator a, iterator b) noexcept
        {
            return a.left_ == b.left_;
        }
        friend constexpr bool operator!=(iterator a, iterator b) noexcept
        {
            return a.left_ != b.left_;
        }

      private:
        Mask left_ = 0; /* the bits of the names from here on */
    };

    constexpr explicit set(Mask mask) noexcept : mask_(mask)
    {
    }
    /* Is the name in the set? unknown never is: a string that is not a name only sets clipped. */
    constexpr bool contains(Name name) const noexcept
    {
        const unsigned number = static_cast<std::uint8_t>(name);
        return number != 0 && number <= 8 * sizeof(Mask) && (mask_ >> (number - 1) & 1) != 0;
    }
    constexpr iterator begin() const noexcept
    {
        return iterator(mask_);
    }
    constexpr iterator end() const noexcept
    {
        return iterator();
    }
    constexpr std::size_t size() const noexcept
    {
        std::size_t count = 0;
        for (iterator i = begin(); i != end(); ++i)
            ++count;
        return count;
    }
    constexpr bool empty() const noexcept
    {
        return mask_ == 0;
    }
    /* The bits, as SESH_TAG_NAME_BIT names them. */
    constexpr Mask mask() const noexcept
    {
        return mask_;
    }

  private:
    Mask mask_;
};

template <class View> using objects = range<View, typename traits<View>::raw>;
template <std::size_t Size> using strings = range<std::string_view, char[Size]>;
template <class Value> using values = range<Value, Value>;

/* ---- sessions ----------------------------------------------------------- */

/*
 * A struct and a view of it, for a reader to fill. It begins empty. If the type has
 * secrets, the destructor wipes it. `*session` is the struct, for calls of C. It
 * cannot be copied or moved, as that would leave a copy of the secrets. The view can be
 * copied at any time; the copy must not outlive the session.
 */
template <class View> class session : public View
{
  public:
    using raw = typename traits<View>::raw;

    session() noexcept : View(raw_), raw_{}
    {
    }
    session(const session &) = delete;
    session &operator=(const session &) = delete;
    ~session()
    {
        if (traits<View>::type().secrets != 0) sesh_wipe(&raw_, sizeof raw_);
    }

    raw &operator*() noexcept
    {
        return raw_;
    }
    const raw &operator*() const noexcept
    {
        return raw_;
    }

  private:
    raw raw_;
};

/* ---- reading ------------------------------------------------------------ */

/* The result of a reading, with the values of struct sesh_error; true: no error. */
class [[nodiscard]] outcome
{
  public:
    constexpr explicit outcome(const sesh_error &error) noexcept : error_(error)
    {
    }
    constexpr explicit operator bool() const noexcept
    {
        return error_.status == SESH_OK;
    }
    constexpr int status() const noexcept
    {
        return error_.status;
    }
    constexpr sesh_offset offset() const noexcept
    {
        return error_.offset;
    }
    constexpr std::string_view path() const noexcept
    {
        return detail::text(error_.path);
    }
    /* The status as the host tool spells it, such as "string-too-long", and as a sentence. */
    const char *name() const noexcept
    {
        return sesh_status_name(error_.status);
    }
    const char *text() const noexcept
    {
        return sesh_status_text(error_.status);
    }

  private:
    sesh_error error_;
};

/*
 * Reads a document that is complete in memory, with traits<View>::work bytes of work
 * on the stack. The errors, and what the struct holds after an error, are those of
 * sesh_begin, sesh_feed and sesh_end.
 */
template <class View>
outcome read(session<View> &session, std::string_view json, const sesh_options &options = sesh_options()) noexcept
{
    sesh_error error{};
    const int status = traits<View>::read(&*session, json.data(), json.size(), &options, &error);
    static_cast<void>(status); /* error has it, too */
    return outcome(error);
}

/* A session with its outcome: read<webuntis>(json). */
template <class View> struct reading {
    sesh::session<View> session;
    sesh::outcome outcome;

    reading(std::string_view json, const sesh_options &options) noexcept : outcome(sesh::read(session, json, options))
    {
    }
    explicit operator bool() const noexcept
    {
        return static_cast<bool>(outcome);
    }
};

template <class View>
[[nodiscard]] reading<View> read(std::string_view json, const sesh_options &options = sesh_options()) noexcept
{
    return reading<View>(json, options);
}

/*
 * Reads a document in chunks, as sesh_begin, sesh_feed and sesh_end do:
 *
 *     static sesh::session<sesh::webuntis> session;
 *     static unsigned char work[384];
 *     sesh::reader reader(session, work);
 *     while ((n = receive(buffer)) > 0 && reader.feed({buffer, n})) {}
 *     if (const auto outcome = reader.end(); !outcome) ...
 *
 * It points into itself, so it cannot be copied or moved. session and work must
 * outlive it. If the type has secrets, the destructor wipes both the reader and the
 * work buffer, even in the middle of a document.
 */
template <class View> class reader
{
  public:
    reader(session<View> &session, void *work, std::size_t work_size,
           const sesh_options &options = sesh_options()) noexcept
        : work_(work), work_size_(work_size),
          status_(sesh_begin(&reader_, &traits<View>::type(), &*session, work, work_size, &options))
    {
    }
    template <std::size_t Size>
    reader(session<View> &session, unsigned char (&work)[Size], const sesh_options &options = sesh_options()) noexcept
        : reader(session, work, Size, options)
    {
    }
    reader(const reader &) = delete;
    reader &operator=(const reader &) = delete;
    ~reader()
    {
        if (traits<View>::type().secrets == 0) return;
        if (work_ != nullptr) sesh_wipe(work_, work_size_);
        sesh_wipe(&reader_, sizeof reader_);
    }

    /* False: an error, which is final; end() returns it. */
    bool feed(std::string_view chunk) noexcept
    {
        if (status_ == SESH_OK) status_ = sesh_feed(&reader_, chunk.data(), chunk.size());
        return status_ == SESH_OK;
    }
    bool feed(const void *data, std::size_t length) noexcept
    {
        return feed({static_cast<const char *>(data), length});
    }
    int status() const noexcept
    {
        return status_;
    }
    outcome end() noexcept
    {
        sesh_error error{};
        status_ = sesh_end(&reader_, &error);
        return outcome(error);
    }

  private:
    sesh_reader reader_;
    void *work_;
    std::size_t work_size_;
    int status_;
};

/* ---- values that are handed out ------------------------------------------- */

namespace detail
{

template <class Receiver, class = void> struct takes_elements : std::false_type {
};
template <class Receiver>
struct takes_elements<Receiver,
                      std::void_t<decltype(std::declval<Receiver &>().element(std::declval<const sesh_element &>()))>>
    : std::true_type {
};

template <class Receiver, class = void> struct takes_parts : std::false_type {
};
template <class Receiver>
struct takes_parts<Receiver,
                   std::void_t<decltype(std::declval<Receiver &>().stream(std::declval<const sesh_part &>()))>>
    : std::true_type {
};

} // namespace detail

/*
 * A sink for sesh_options.sink. The receiver has one or both of these functions. They return
 * what sesh/sesh.h says, and must be noexcept, since exceptions cannot pass through C:
 *
 *     sesh_answer element(const sesh_element &element) noexcept;
 *     sesh_answer stream(const sesh_part &part) noexcept;
 *
 * The sink and the receiver must outlive the reading.
 */
template <class Receiver> sesh_sink sink_of(Receiver &receiver) noexcept
{
    sesh_sink sink{};
    sink.context = &receiver;
    if constexpr (detail::takes_elements<Receiver>::value) {
        static_assert(noexcept(std::declval<Receiver &>().element(std::declval<const sesh_element &>())),
                      "element has to be noexcept");
        sink.element = [](void *context, const sesh_element *element) noexcept -> int {
            return static_cast<Receiver *>(context)->element(*element);
        };
    }
    if constexpr (detail::takes_parts<Receiver>::value) {
        static_assert(noexcept(std::declval<Receiver &>().stream(std::declval<const sesh_part &>())),
                      "stream has to be noexcept");
        sink.stream = [](void *context, const sesh_part *part) noexcept -> int {
            return static_cast<Receiver *>(context)->stream(*part);
        };
    }
    return sink;
}

} // namespace sesh

#endif
